<?xml version="1.0" encoding="UTF-8"?>
<!-- Start page of a programme: for each reader the documents meant for them, what each is, on which paper it goes and where to open it;
     then how to print, and which hooks ran. Second round: it lists the trees there really are. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/contacts.xsl"/>
  <xsl:import href="common/programme.xsl"/>

  <xsl:key name="sheet" match="/kitei/geometry/sheet" use="@id"/>
  <xsl:key name="audience" match="/kitei/documents/document" use="@audience"/>

  <!-- Readers in the order of labels.xml: a new one is a new row there. -->
  <xsl:variable name="readers" select="/kitei/labels/label[starts-with(@id, 'audience-')]"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="index" lang="{$lang}">
      <xsl:call-template name="company"/>
      <xsl:if test="@draft = 'yes'">
        <p class="notice"><xsl:value-of select="key('label', 'index-draft')/@name"/></p>
      </xsl:if>
      <xsl:call-template name="languages"/>
      <p><xsl:value-of select="key('label', 'index-lead')/@name"/></p>
      <xsl:call-template name="emergency"/>
      <xsl:apply-templates select="$readers"/>
      <xsl:call-template name="others"/>
      <xsl:call-template name="print"/>
      <xsl:apply-templates select="hooks[hook]"/>
      <p class="small"><xsl:value-of select="key('label', 'index-generated')/@name"/></p>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- The same page in the other languages of the company, each by its own name. -->
  <xsl:template name="languages">
    <xsl:variable name="others" select="/kitei/labels/label[starts-with(@id, 'language-')][substring(@id, 10) != $lang]
                                        [contains(concat(' ', normalize-space($company/@languages), ' '), concat(' ', substring(@id, 10), ' '))]"/>
    <xsl:if test="$others">
      <p class="languages">
        <xsl:for-each select="$others">
          <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'index-separator')/@name"/></xsl:if>
          <ref to="{$document}" lang="{substring(@id, 10)}"><span lang="{substring(@id, 10)}"><xsl:value-of select="@name"/></span></ref>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- Whoever comes here because something happened needs no document first. -->
  <xsl:template name="emergency">
    <xsl:variable name="first" select="$company/contacts/*[not(@incidents)][1]"/>
    <xsl:if test="$first">
      <p class="lead">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'index-emergency'"/>
          <xsl:with-param name="one">
            <phone>
              <xsl:attribute name="number"><xsl:apply-templates select="$first" mode="phone"/></xsl:attribute>
            </phone>
          </xsl:with-param>
          <xsl:with-param name="two"><xsl:apply-templates select="$first" mode="who"/></xsl:with-param>
          <xsl:with-param name="three"><xsl:apply-templates select="$first" mode="hours"/></xsl:with-param>
        </xsl:call-template>
      </p>
    </xsl:if>
  </xsl:template>


  <!-- A reader with their documents; without any, no heading. -->
  <xsl:template match="label">
    <xsl:call-template name="documents">
      <xsl:with-param name="id" select="substring-after(@id, 'audience-')"/>
      <xsl:with-param name="title" select="@name"/>
      <xsl:with-param name="rows" select="key('audience', substring-after(@id, 'audience-'))"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Documents that name no reader, or one without a heading here. -->
  <xsl:template name="others">
    <xsl:call-template name="documents">
      <xsl:with-param name="id" select="'others'"/>
      <xsl:with-param name="title" select="key('label', 'index-others')/@name"/>
      <xsl:with-param name="rows" select="documents/document[not(key('label', concat('audience-', @audience)))]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A document of the first round is listed if it has a tree; one of the second is not there yet and has its row's line. -->
  <xsl:template name="documents">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="rows"/>
    <xsl:variable name="listed" select="$rows[@id != $document][@over = 'set' or key('tree', @id)]"/>
    <xsl:if test="$listed">
      <section id="{$document}-{$id}" title="{$title}">
        <table class="documents">
          <columns>
            <column width="26%"/><column width="48%"/><column width="14%"/><column width="12%"/>
          </columns>
          <head>
            <cell><xsl:value-of select="key('label', 'index-title')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'index-about')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'document-number')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'print-paper')/@name"/></cell>
          </head>
          <xsl:apply-templates select="$listed">
            <xsl:sort select="@order" data-type="number"/>
          </xsl:apply-templates>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="document">
    <xsl:variable name="trees" select="key('tree', @id)"/>
    <row>
      <cell head="yes">
        <xsl:choose>
          <xsl:when test="$trees[2]"><xsl:value-of select="@name"/></xsl:when>
          <xsl:when test="$trees"><xsl:apply-templates select="$trees" mode="link"><xsl:with-param name="of" select="."/></xsl:apply-templates></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="link"/></xsl:otherwise>
        </xsl:choose>
      </cell>
      <cell>
        <xsl:if test="key('label', concat('about-', @id))">
          <xsl:value-of select="key('label', concat('about-', @id))/@name"/>
          <br/>
        </xsl:if>
        <xsl:call-template name="formats">
          <xsl:with-param name="trees" select="$trees"/>
          <xsl:with-param name="formats" select="normalize-space(@formats)"/>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:apply-templates select="." mode="number"/>
        <xsl:if test="@class">
          <br/>
          <span class="class"><xsl:apply-templates select="key('catalog', concat('class ', @class))" mode="mark"/></span>
        </xsl:if>
      </cell>
      <cell><xsl:apply-templates select="." mode="paper"/></cell>
    </row>
  </xsl:template>

  <!-- What to put into the printer. -->
  <xsl:template match="document" mode="paper">
    <xsl:variable name="tree" select="key('tree', @id)[1]"/>
    <xsl:choose>
      <xsl:when test="$tree/@sheet"><xsl:value-of select="key('sheet', $tree/@sheet)/@name"/></xsl:when>
      <xsl:when test="@geometries"><xsl:value-of select="key('label', 'paper-cards')/@name"/></xsl:when>
      <xsl:when test="$tree/@layout = 'slides'"><xsl:value-of select="key('label', 'paper-slides')/@name"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="key('label', 'print-a4')/@name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>


  <!-- A link for each format; where a format has several pages, a line of its own for each. Current node: the row. -->
  <xsl:template name="formats">
    <xsl:param name="trees"/>
    <xsl:param name="formats"/>
    <xsl:variable name="format" select="substring-before(concat($formats, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($formats, ' ')"/>
    <xsl:call-template name="links">
      <xsl:with-param name="trees" select="$trees"/>
      <xsl:with-param name="format" select="$format"/>
    </xsl:call-template>
    <xsl:if test="$rest">
      <xsl:choose>
        <xsl:when test="$trees[2] or @geometries"><br/></xsl:when>
        <xsl:otherwise><xsl:value-of select="key('label', 'index-separator')/@name"/></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="formats">
        <xsl:with-param name="trees" select="$trees"/>
        <xsl:with-param name="formats" select="$rest"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The format itself where there is one page; else its name and a link for each variant, and on paper for each sheet of a card. -->
  <xsl:template name="links">
    <xsl:param name="trees"/>
    <xsl:param name="format"/>
    <xsl:variable name="of" select="."/>
    <xsl:variable name="name" select="key('label', concat('format-', $format))/@name"/>
    <xsl:variable name="sheets" select="$format = 'html' and @geometries"/>
    <xsl:choose>
      <xsl:when test="not($sheets) and not($trees[2])">
        <ref to="{@id}" format="{$format}">
          <xsl:copy-of select="$trees/@variant"/>
          <xsl:value-of select="$name"/>
        </ref>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'index-variants'"/>
          <xsl:with-param name="one" select="string($name)"/>
          <xsl:with-param name="two">
            <xsl:for-each select="$trees">
              <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'index-separator')/@name"/></xsl:if>
              <xsl:choose>
                <xsl:when test="$sheets">
                  <xsl:if test="$trees[2]">
                    <xsl:apply-templates select="." mode="variant"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
                    <xsl:value-of select="key('label', 'index-separator')/@name"/>
                  </xsl:if>
                  <xsl:apply-templates select="." mode="sheets"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
                </xsl:when>
                <xsl:otherwise>
                  <ref to="{$of/@id}" format="{$format}">
                    <xsl:copy-of select="@variant"/>
                    <xsl:apply-templates select="." mode="variant"><xsl:with-param name="of" select="$of"/></xsl:apply-templates>
                  </ref>
                </xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tree" mode="sheets">
    <xsl:param name="of"/>
    <xsl:variable name="variant" select="@variant"/>
    <xsl:variable name="wanted" select="concat(' ', normalize-space($of/@geometries), ' ')"/>
    <xsl:for-each select="/kitei/geometry/sheet[contains($wanted, concat(' ', @id, ' '))]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'index-separator')/@name"/></xsl:if>
      <ref to="{$of/@id}" geometry="{@id}" format="html">
        <xsl:copy-of select="$variant"/>
        <xsl:value-of select="@name"/>
      </ref>
    </xsl:for-each>
  </xsl:template>


  <!-- How to print what is not plain A4. A card printed "to fit the page" is too small for its sheet. -->
  <xsl:template name="print">
    <section id="{$document}-print" title="{key('label', 'index-print')/@name}">
      <table class="print">
        <columns>
          <column width="36%"/><column width="30%"/><column width="34%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'print-what')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-paper')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-how')/@name"/></cell>
        </head>
        <xsl:apply-templates select="documents/document[key('tree', @id)]" mode="print">
          <xsl:sort select="@order" data-type="number"/>
        </xsl:apply-templates>
        <row>
          <cell head="yes"><xsl:value-of select="key('label', 'print-others')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-a4')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-normal')/@name"/></cell>
        </row>
      </table>
    </section>
  </xsl:template>

  <xsl:template match="document" mode="print">
    <xsl:variable name="tree" select="key('tree', @id)[1]"/>
    <xsl:choose>
      <xsl:when test="@geometries">
        <xsl:apply-templates select="/kitei/geometry/sheet[contains(concat(' ', normalize-space(current()/@geometries), ' '), concat(' ', @id, ' '))]">
          <xsl:with-param name="title" select="@name"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$tree/@sheet">
        <row>
          <cell head="yes"><xsl:value-of select="@name"/></cell>
          <cell><xsl:apply-templates select="key('sheet', $tree/@sheet)" mode="size"/></cell>
          <cell><xsl:value-of select="key('label', 'print-exact')/@name"/></cell>
        </row>
      </xsl:when>
      <xsl:when test="$tree/@layout = 'slides'">
        <row>
          <cell head="yes"><xsl:value-of select="@name"/></cell>
          <cell><xsl:value-of select="key('label', 'paper-slides')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'print-slides')/@name"/></cell>
        </row>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="sheet" mode="size">
    <xsl:call-template name="put">
      <xsl:with-param name="label" select="'print-size'"/>
      <xsl:with-param name="one" select="string(@page-width)"/>
      <xsl:with-param name="two" select="string(@page-height)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A sheet of cards. -->
  <xsl:template match="sheet">
    <xsl:param name="title"/>
    <row>
      <cell head="yes">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'print-sheet'"/>
          <xsl:with-param name="one" select="string($title)"/>
          <xsl:with-param name="two" select="string(@name)"/>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'print-paper-cards'"/>
          <xsl:with-param name="one"><xsl:apply-templates select="." mode="size"/></xsl:with-param>
          <xsl:with-param name="two">
            <xsl:call-template name="put">
              <xsl:with-param name="label">
                <xsl:choose>
                  <xsl:when test="@fold = 'yes'">print-folded</xsl:when>
                  <xsl:otherwise>print-cards</xsl:otherwise>
                </xsl:choose>
              </xsl:with-param>
              <xsl:with-param name="one" select="@cols * @rows"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </cell>
      <cell>
        <xsl:choose>
          <xsl:when test="@marks = 'crop'">
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'print-cut'"/>
              <xsl:with-param name="one" select="string(key('label', 'print-exact')/@name)"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="key('label', 'print-exact')/@name"/></xsl:otherwise>
        </xsl:choose>
      </cell>
    </row>
  </xsl:template>


  <!-- A reader must be able to see that a programme of the client's own has changed the documents. -->
  <xsl:template match="hooks">
    <section id="{$document}-hooks" title="{key('label', 'index-hooks')/@name}">
      <table class="hooks">
        <columns>
          <column width="16%"/><column width="52%"/><column width="32%"/>
        </columns>
        <head>
          <cell><xsl:value-of select="key('label', 'hook-point')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'hook-what')/@name"/></cell>
          <cell><xsl:value-of select="key('label', 'hook-file')/@name"/></cell>
        </head>
        <xsl:for-each select="hook">
          <row>
            <cell><xsl:value-of select="@point"/></cell>
            <cell><xsl:value-of select="@description"/></cell>
            <cell><xsl:value-of select="@at"/></cell>
          </row>
        </xsl:for-each>
      </table>
    </section>
  </xsl:template>

</xsl:stylesheet>
